import { expose } from 'comlink';
import manifest from '../package.json';
import { builtInPacks } from './built-in-packs';
import { CermatEngine } from './engine/index';

/** The engine's thread: everything between a workbook and what the pane shows of it. */
expose(new CermatEngine({ tool: { name: 'cermat', version: manifest.version }, builtInPacks }));
