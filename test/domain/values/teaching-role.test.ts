import { parseTeachingRole } from '../../../src/domain/values';
import type { CellValue } from '../../../src/domain/values';
import { brief } from '../../support/values/readings';

describe('the role of an instructor', () => {
  test.each<[CellValue, string]>([
    ['Pengajar', '= pengajar'], ['PENGAJAR', '= pengajar'], ['Widyaiswara Ahli Madya', '= pengajar'], ['Instruktur', '= pengajar'], ['Fasilitator 1', '= pengajar'], ['Tim pengajar', '= pengajar'],
    ['Asisten', '= asisten'], ['Asisten Pengajar', '= asisten'], ['Asisten pengajar II', '= asisten'], ['Teaching Assistant', '= asisten'],
    ['Penceramah', '= penceramah'], ['Pembicara', '= penceramah'], ['Narasumber', '= narasumber'], ['Nara sumber', '= narasumber'],
    ['Moderator', '= lain'], ['Panitia', '= lain'], ['Coach', '= lain'], ['Mentor dan coach', '= lain'],
    ['Pengajar/Asisten', 'several pengajar asisten'], ['Pengajar merangkap narasumber', 'several pengajar narasumber'], ['Pengajar/Widyaiswara', '= pengajar'],
    ['-', 'none'], [null, 'blank'], [{ error: '#REF!' }, 'cell.error'],
  ])('%p: %s', (cell, expected) => {
    expect(brief(parseTeachingRole(cell))).toBe(expected);
  });

  test.each<CellValue>(['Calon pengajar', 'Pengajar pendamping', 'Bukan asisten', 'Pendamping', 'Asisten?', 'Kepala Seksi', 1, 'constructor'])('%p decides nothing', (cell) => {
    expect(brief(parseTeachingRole(cell))).toBe('role.unknown');
  });
});
