import { excelClass } from '../run/thing';
import type { TypedClass } from '../run/thing';
import type { Areas } from './areas';
import { RangeBorderCollection } from './borders';
import { FormatProtection, plainLooks, RangeFill, RangeFont, sizeMembers } from './range-format';

/** `range.format`, of one range or of several. */
export const RangeFormat: TypedClass<Areas> = excelClass<Areas>({
  name: 'RangeFormat',
  properties: {
    Fill: { object: (areas) => RangeFill.of(areas) },
    Font: { object: (areas) => RangeFont.of(areas) },
    Borders: { object: (areas) => RangeBorderCollection.of(areas) },
    Protection: { object: (areas) => FormatProtection.of(areas) },
    ...plainLooks,
    ...sizeMembers.properties,
  },
  methods: sizeMembers.methods,
});
