export { restorePacks } from './remembered-packs';
export { hasDrafts } from './rules-store';
export { RulesTab } from './rules-tab';
