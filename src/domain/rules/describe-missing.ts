import { isMessageTag, say } from '../../messages';
import { actualText, joinWords, titleOf, writeSlot } from './describe-operand';
import { Readings, Unknown } from './fact';
import type { Need, OpenOperand } from './find-missing';
import { operandsIn } from './find-missing';
import type { RowView } from './row-view';
import type { MessageTag } from '../../messages';

/** The addresses of the cells and the ids of the settings in a need, each once; a fact that no cell holds gives none. */
export function addressesIn(need: Need, view: RowView): readonly string[] {
  return [...new Set(operandsIn(need).flatMap((operand) => (operand.kind === 'parameter' ? [operand.id] : [...view.addressesOf(operand), ...view.settingsOf(operand)])))];
}

function codeOf(operand: OpenOperand, view: RowView): string {
  const side = view.sideOf(operand);
  if (side instanceof Unknown) return side.code;
  return side instanceof Readings ? 'readings' : 'unreadable';
}

/** What has to be done with the cell or setting; a reason may bring its own order, as `<reason>.do`. */
function verbOf(operand: OpenOperand, view: RowView): MessageTag {
  const code = codeOf(operand, view);
  if (view.settingsOf(operand).length > 0 && view.addressesOf(operand).length === 0) return 'rules.do-choose';
  const own = `${code}.do`;
  if (isMessageTag(own)) return own;
  switch (code) {
    case 'blank': return 'rules.do-fill';
    case 'absent': return 'rules.do-add';
    case 'setting': return 'rules.do-choose';
    case 'readings': return 'rules.do-clarify';
    case 'formula':
    case 'cell.formula': return 'rules.do-calculate';
    default: return code.endsWith('-blank') ? 'rules.do-fill' : 'rules.do-correct';
  }
}

/** The places of a need: its addresses, else the titles of the settings that it waits for, or of what is not there. */
function placesOf(operand: OpenOperand, view: RowView): readonly string[] {
  const addresses = view.addressesOf(operand);
  if (addresses.length > 0) return [...new Set(addresses)];
  const settings = view.settingsOf(operand).map((id) => view.context.parameters.get(id)?.title[view.context.language] ?? id);
  return settings.length === 0 ? [titleOf(operand, view)] : [...new Set(settings)];
}

function placeOf(operand: OpenOperand, view: RowView): string {
  return joinWords(placesOf(operand, view), 'and', view);
}

/**
 * What to do, as an order: "isi Peserta!M19 atau Peserta!N19".
 */
export function describeNeed(need: Need, view: RowView): string {
  const { language } = view.context;
  if (need.kind === 'one') return say(language, verbOf(need.operand, view), { where: placeOf(need.operand, view) });
  const conjunction = need.kind === 'all' ? 'and' : 'or';
  const singles = need.needs.filter((part) => part.kind === 'one');
  const verbs = new Set(singles.map((part) => verbOf(part.operand, view)));
  const [verb] = verbs;
  if (verb !== undefined && verbs.size === 1 && singles.length === need.needs.length) {
    const places = [...new Set(singles.flatMap((part) => (conjunction === 'and' ? placesOf(part.operand, view) : [placeOf(part.operand, view)])))];
    return say(language, verb, { where: joinWords(places, conjunction, view) });
  }
  const parts = need.needs.map((part) => (part.kind === 'one' ? describeNeed(part, view) : `(${describeNeed(part, view)})`));
  return joinWords([...new Set(parts)], conjunction, view);
}

/** Why each part of a need is open: "Golongan (Peserta!F12) kosong". */
export function describeReasons(need: Need, view: RowView): string {
  return [...new Set(operandsIn(need).map((operand) => describeReason(operand, view)))].join('; ');
}

function describeReason(operand: OpenOperand, view: RowView): string {
  const { language } = view.context;
  const title = titleOf(operand, view);
  const address = view.addressOf(operand);
  const where = address === null ? title : `${title} (${address})`;
  const code = codeOf(operand, view);
  const text = operand.kind === 'fact' ? actualText(operand.id, view) : null;
  switch (code) {
    case 'blank': return say(language, 'rules.reason-blank', { where });
    case 'setting': return say(language, 'rules.reason-setting', { title });
    case 'formula':
    case 'cell.formula': return say(language, 'rules.reason-formula', { where });
    case 'absent': return say(language, 'rules.reason-absent', { title });
    case 'readings': return describeReadings(operand, where, text, view);
    default: return describeUnreadable(code, where, text, view);
  }
}

function describeReadings(operand: OpenOperand, where: string, text: string | null, view: RowView): string {
  const side = view.sideOf(operand);
  const values = side instanceof Readings ? (writeSlot(operand.id, side, view) ?? '') : '';
  const { language } = view.context;
  return text === null || text === values
    ? say(language, 'rules.reason-derived', { where, values })
    : say(language, 'rules.reason-readings', { where, text, values });
}

function describeUnreadable(code: string, where: string, text: string | null, view: RowView): string {
  const { language } = view.context;
  const words = isMessageTag(code) ? say(language, code, { text, value: text, raw: text }).replace(/\.$/, '') : null;
  if (text === null) return words === null ? say(language, 'rules.reason-unknown', { where }) : `${where}: ${words}`;
  if (words === null) return say(language, 'rules.reason-unreadable', { where, text });
  return say(language, 'rules.reason-worded', { where, text, words });
}
