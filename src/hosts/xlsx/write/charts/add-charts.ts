import { refuseCharts, refuseChartValues, type ChartCells, type ChartSpec, type SheetSpec } from '../../../../workbook';
import { bytesOf } from '../bytes/byte-buffer';
import { RelationshipWriter } from '../opc/relationships';
import type { Pass } from '../pass';
import { chartXml } from './chart-xml';
import { drawingXml } from './drawing-xml';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The charts of a sheet before its rows are written. */
export interface PlannedCharts {
  /** The id by which the sheet names its drawing; null without charts. */
  readonly id: string | null;
  /**
   * Add the parts of the drawing and of its charts.
   *
   * @param cells what stands in the rows
   * @throws {WorkbookError} `workbook.chart-value`
   */
  draw(cells: ChartCells): void;
}

/**
 * Make room for the charts of a sheet: the sheet names them before its rows are known, which they show.
 *
 * @throws {WorkbookError} as `refuseCharts` does
 */
export function planCharts(pass: Pass, { name, charts = [] }: SheetSpec, relationships: RelationshipWriter): PlannedCharts {
  refuseCharts(name, charts);
  if (charts.length === 0) return { id: null, draw: () => undefined };
  const part = pass.freeName('drawings/drawing', '.xml');
  const id = relationships.add(`${pass.workbook.dialect.relationships}/drawing`, part);
  return { id, draw: (cells) => {
    refuseChartValues(name, charts, cells);
    addDrawing(pass, { part, sheet: name, charts, cells });
  } };
}

interface Drawing {
  readonly part: string;
  readonly sheet: string;
  readonly charts: readonly ChartSpec[];
  readonly cells: ChartCells;
}

function addDrawing(pass: Pass, { part, sheet, charts, cells }: Drawing): void {
  const { dialect } = pass.workbook;
  const relationships = new RelationshipWriter(pass.draft, part);
  const shapes = charts.map((chart) => {
    const chartPart = pass.freeName('charts/chart', '.xml');
    pass.draft.add(chartPart, bytesOf(chartXml(sheet, chart, cells, dialect)));
    pass.types.declare(chartPart, CHART_TYPE);
    return { chart, id: relationships.add(`${dialect.relationships}/chart`, chartPart) };
  });
  pass.draft.add(part, bytesOf(drawingXml(shapes, dialect)));
  pass.types.declare(part, DRAWING_TYPE);
  relationships.finish();
}
