export { restorePacks } from './remembered-packs';
export { RulesTab } from './rules-tab';
