export interface NewReport {
  /** Folder of the new report: `ecommerce-2021`. */
  id: string;
  /** Folder of the report whose structure it takes over. */
  from: string;
  /** `2026-11-21`. */
  today: string;
}
