import * as fc from 'fast-check';
import { zipSync } from 'fflate';
import { XlsxHost } from '../../../../src/hosts/xlsx';
import { WorkbookError } from '../../../../src/workbook';
import { auditPlanFor } from '../../../support/audit-plan';
import { changedParts, partsOf } from '../../../support/xlsx-parts';
import { fixture, fixtureNames } from './fixtures';

const RUNS = Number(process.env['DAMAGED_RUNS'] ?? 60);
const BROKEN = ['<', '/>', '<x>', '"', '&amp;', ' r="A1"', '</sheetData>', ' count="0"', '-1', '99999999999', '<!--', ']]>'];
const WHOLE = [
  '<c/>', '<row/>', '<row r="2"><c r="C2"><v>1</v></c></row>', '<mergeCells/>', '<x:x xmlns:x="urn:x"/>', '<!-- catatan -->', '<conditionalFormatting sqref="A1"/>',
  '<legacyDrawing/>', '<xf/>', '<dxfs/>', '<fonts/>', '<cellXfs/>', '<definedNames/>', '<bookViews/>', '<sheet/>', '<comment ref="A2"/>', '<Override/>', '<Relationship/>', '\n',
];

interface Damage {
  readonly file: string;
  /** Which part, and where in it, as shares of one. */
  readonly part: number;
  readonly at: number;
  /** Bytes that go there. Zero: the piece is put behind the next tag, where it is often well-formed. */
  readonly length: number;
  readonly piece: string;
}

const damages: fc.Arbitrary<Damage> = fc.record({
  file: fc.constantFrom(...fixtureNames),
  part: fc.double({ min: 0, max: 0.999, noNaN: true }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(40)),
  piece: fc.constantFrom('', ...BROKEN, ...WHOLE),
});

/** A fixture in which a stretch of one XML part is missing or something else stands there. */
function damagedFile({ file, part, at, length, piece }: Damage): Uint8Array {
  const parts = new Map(partsOf(fixture(file)));
  const names = [...parts.keys()].filter((name) => /\.(xml|rels|vml)$/i.test(name));
  const name = names[Math.floor(part * names.length)] ?? '';
  const bytes = Buffer.from(parts.get(name) ?? []);
  const place = Math.floor(at * bytes.length);
  const start = length === 0 ? bytes.indexOf('>', place) + 1 : place;
  parts.set(name, Buffer.concat([bytes.subarray(0, start), Buffer.from(piece), bytes.subarray(start + length)]));
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

/** True when it was done, false when it was refused with a reason; anything else is thrown. */
async function isDone(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof WorkbookError) return false;
    throw error;
  }
}

async function audit(host: XlsxHost): Promise<void> {
  await host.apply(auditPlanFor(await host.read()));
}

test('a damaged workbook is refused with a reason, or audited, readable again and given back as it was', async () => {
  await fc.assert(fc.asyncProperty(damages, async (damage) => {
    const bytes = damagedFile(damage);
    let host: XlsxHost | null = null;
    const opened = await isDone(async () => {
      host = new XlsxHost(bytes);
      await audit(host);
    });
    if (!opened || host === null) return;
    const again = new XlsxHost((host as XlsxHost).save());
    await again.read();
    await again.apply({ operations: [{ kind: 'remove-own' }] });
    expect(changedParts(partsOf(bytes), partsOf(again.save()))).toEqual({ lost: [], added: [], changed: [] });
  }), { numRuns: RUNS });
});
