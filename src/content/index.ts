/** Signs of apparent infringement on the face of a page, and whose mark is on its pictures. */
export { renderScan } from './render'
export { scanPage } from './scan'
export type {
  CallerTerm,
  Correction,
  LaneFinding,
  MatchFamily,
  Quoted,
  ScanContext,
  ScanInput,
  ScanMatch,
  ScanNote,
  ScanOptions,
  ScanResult,
  Successor,
  Verdict,
  WatermarkKind,
  WatermarkMatch,
  WorkFinding,
  WorkInput,
} from './types'
export { matchWatermark } from './watermark'
