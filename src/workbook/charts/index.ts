export { ChartCells } from './chart-cells';
export { refuseCharts, refuseChartValues } from './chart-limits';
export { CHART_FRAME, chartLook } from './chart-looks';
export type { ChartLook } from './chart-looks';
export { chartName, ownChartName } from './chart-name';
