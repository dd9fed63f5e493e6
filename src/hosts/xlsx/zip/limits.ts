/** How much a package may hold before it is refused as a zip bomb. Sizes in bytes. */
export interface PackageLimits {
  readonly parts: number;
  /** Sum of all inflated parts. */
  readonly totalSize: number;
  /** Inflated size over compressed size, asked of parts larger than `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/**
 * Far above any real class workbook (100,000 participants x 28 columns are about 120 MB at 1:15),
 * far below what exhausts a browser tab.
 */
export const DEFAULT_LIMITS: PackageLimits = {
  parts: 10_000,
  totalSize: 1_073_741_824,
  ratio: 300,
  ratioFrom: 16_777_216,
};
