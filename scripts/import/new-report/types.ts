import type { ReportData } from '../../content/index.ts';

export interface NewReport {
  /** Folder of the new report: `ecommerce-2021`. */
  id: string;
  /** Folder of the report whose structure it takes over. */
  from: string;
  /** `2026-11-21`. */
  today: string;
  /** `original` or `restatement`; without it, what the earlier report is. */
  kind?: ReportData['kind'];
}
