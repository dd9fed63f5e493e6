import { answerTasks } from './engine/solver-messages';
import { highsRuntime, loadHighsSolver } from './solver';

/** The solver's own thread, which can be ended at once while HiGHS is at work: a part of it takes seconds. */
answerTasks(globalThis, () => loadHighsSolver({ locateFile: () => highsRuntime }));
