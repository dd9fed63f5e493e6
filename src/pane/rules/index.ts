export { RulesTab } from './rules-tab';
