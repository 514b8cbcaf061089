import { main } from './size-caps.js';

process.exitCode = main();
