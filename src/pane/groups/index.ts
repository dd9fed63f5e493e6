export { forgetGroups } from './groups-store';
export { GroupsTab } from './groups-tab';
