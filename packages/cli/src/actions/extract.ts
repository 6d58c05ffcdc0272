import { encode } from '@regesta/record/json';
import { readSource } from '@regesta/reader';
import { EXIT } from '../io/exit-codes.ts';
import { explain } from '../io/explain.ts';
import { readInput } from '../io/files.ts';
import { writeOut } from '../io/terminal.ts';
import { extractLines } from '../present/extract-lines.ts';
import { problemMessages } from '../present/problem.ts';

/** Prints every file as JSON lines; what is wrong with one is said on standard error and keeps no other from being read. Returns the exit code of the first that failed. */
export function extractFiles(files: readonly string[], format: string | undefined): number {
  const codes = files.map((file) => extractFile(file, format));
  return codes.find((code) => code !== EXIT.ok) ?? EXIT.ok;
}

function extractFile(file: string, format: string | undefined): number {
  try {
    const { name, mediaType, bytes } = readInput(file, format);
    const { value, problems } = readSource(bytes, { name, mediaType });
    if (value) {
      for (const line of extractLines(value)) if (!writeOut(`${encode(line)}\n`)) break;
      return EXIT.ok;
    }
    console.error(`regesta: ${file}: ${problemMessages(problems)}`);
    return EXIT.data;
  } catch (error) {
    const { message, code } = explain(error);
    console.error(`regesta: ${message}`);
    return code;
  }
}
