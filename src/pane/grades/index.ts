export { GradesTab } from './grades-tab';
