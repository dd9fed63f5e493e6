import { groupSettings, isOpenChoice } from '../../../src/pane/rules/setting-groups';
import { searchRules } from '../../../src/pane/rules/search-rules';
import { settingView } from '../../support/pane/setting-view';
import type { RuleView } from '../../../src/app/workbench';

test('what must be chosen comes first, then what is assumed, then what the documents say', () => {
  const settings = [
    settingView({ id: 'jp', packText: '43' }), settingView({ id: 'lulus', packText: '65', isAssumed: true }),
    settingView({ id: 'rasio', packText: null, isAssumed: true }), settingView({ id: 'batas', packText: '20' }),
  ];
  expect(groupSettings(settings).map(({ kind, settings: group }) => [kind, group.map(({ id }) => id)]))
    .toEqual([['choice', ['rasio']], ['assumed', ['lulus']], ['document', ['jp', 'batas']]]);
});

test('a group without settings has no heading', () => {
  expect(groupSettings([settingView({ packText: '43' })]).map(({ kind }) => kind)).toEqual(['document']);
});

test('a choice is open until something stands there; what the pack gives is no choice', () => {
  expect(isOpenChoice(settingView({ packText: null, text: ' ' }))).toBe(true);
  expect(isOpenChoice(settingView({ packText: null, text: '30:70' }))).toBe(false);
  expect(isOpenChoice(settingView({ packText: '65', text: '' }))).toBe(false);
});

const rule = (id: string, title: string, clause: string): RuleView =>
  ({ id, title, clause, severity: 'mandatory', severityText: 'wajib', scopeText: 'tiap peserta', line: null, examples: 2 });

test('a search wants every word, in title, clause or severity, in any case', () => {
  const rules = [rule('golongan', 'Golongan minimum', 'KAP, Administrasi 2'), rule('asn', 'Status ASN', 'KAP, Administrasi 1')];
  expect(searchRules(rules, ' kap GOLONGAN ').map(({ id }) => id)).toEqual(['golongan']);
  expect(searchRules(rules, 'wajib')).toHaveLength(2);
  expect(searchRules(rules, '')).toHaveLength(2);
  expect(searchRules(rules, 'nip')).toEqual([]);
});
