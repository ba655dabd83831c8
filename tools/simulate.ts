import { simulateCommand } from './simulateCommand.ts';

process.exitCode = simulateCommand(process.argv.slice(2), console);
