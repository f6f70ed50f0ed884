import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
} from 'chart.js';

/** Tells Chart.js the few parts that our charts are made of; once is enough, more does no harm. */
export function registerCharts(): void {
  Chart.register(BarController, BarElement, ScatterController, PointElement, LineElement, LinearScale);
}
