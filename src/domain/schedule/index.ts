export { readSessions } from './session';
export type { Session } from './session';
export { normaliseTopic, topicMatcher } from './topic';
export type { MatchTopic, Topic, TopicMatch } from './topic';
import type { FactDefinition } from '../rules';

/** Facts of this context. */
export const scheduleFacts: readonly FactDefinition[] = [];
