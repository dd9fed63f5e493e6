import type { Parameters } from '../rules';
import type { Exact } from '../values';
import type { Language } from '../../messages';
import { resitPolicies } from './adjustments/resit';
import { compileScheme } from './compile-scheme';
import type { CompiledScheme } from './compile-scheme';
import type { GradingScheme, ResitPolicy } from './scheme';
import { schemeInForce } from './scheme-in-force';
import { readSettings } from './settings';
import type { Settings } from './settings';
import type { Subject } from './subject';
import { readVerdicts } from './verdict';
import type { Verdicts } from './verdict';

/** A scheme under the parameters of one moment, ready to grade anybody. */
export interface Engine {
  /** Without what the parameters switch off. */
  readonly scheme: GradingScheme;
  readonly settings: Settings;
  readonly compiled: CompiledScheme;
  readonly verdicts: Verdicts;
  /** What may hold after a resit; several while it is open, none where nothing is foreseen. */
  readonly policies: readonly ResitPolicy[];
}

/** What an engine is made for: the graded subjects, and their JP where these are known. */
export interface EngineFrame {
  readonly scheme: GradingScheme;
  readonly graded: readonly Subject[];
  readonly jp: readonly (Exact | null)[];
  readonly language: Language;
}

/** Makes a scheme ready; its cost does not depend on the class. */
export function engineFor(frame: EngineFrame, parameters: Parameters): Engine {
  const { graded, jp, language } = frame;
  const scheme = schemeInForce(frame.scheme, parameters);
  const settings = readSettings(scheme, parameters, language);
  const compiled = compileScheme(scheme, settings, graded, jp);
  return {
    scheme, settings, compiled,
    verdicts: readVerdicts(scheme, settings, compiled.hurdles, language),
    policies: resitPolicies(scheme, parameters),
  };
}
