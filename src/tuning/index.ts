export {
  type BacktestOptions,
  type BacktestResult,
  backtest,
  type Costs,
  DEFAULT_COSTS,
  probabilityOf,
} from './backtest'
export { type CalibrateOptions, type Calibration, calibrate } from './calibrate'
export { compareProfiles, type Move, type ProfileComparison } from './compare'
export type { RocPoint, ScoreBin } from './curves'
export { type Drift, driftOf } from './drift'
export { calibrationOf, informationValue, psi, rankingOf, wilson } from './metrics'
export type { CaseOutcome, Outcomes } from './outcomes'
export { FACTS } from './population'
export {
  diffProfiles,
  lintProfile,
  type ProfileChange,
  type ProfileFinding,
  type ProfileInput,
  profileSchema,
  readProfile,
} from './profiles'
export { renderBacktest } from './report/backtest'
export { renderCalibration } from './report/calibration'
export { renderComparison } from './report/compare'
export type { SignalValue } from './signal-value'
export { type SimulateOptions, type Simulation, simulate } from './simulate'
