import { expect, it } from 'vitest';
import { createLog } from './log.ts';

function logged(fields: object, message: string): string {
  let lines = '';
  createLog('info', { write: (line) => (lines += line) }).info(fields, message);
  return lines;
}

it('blanks whatever is named like a secret, two levels deep', () => {
  const secrets = { authorization: 'Bearer s3cret', cookie: 's3cret', password: 's3cret', refreshToken: 's3cret' };
  const line = logged({ ...secrets, headers: secrets, request: { headers: secrets }, path: '/inbox' }, 'a request');
  expect(line).not.toContain('s3cret');
  expect(line).toContain('/inbox');
});

it('is one line, whatever people have written', () => {
  const forged = 'x\n{"level":60,"msg":"forged"}\r\u001B[31m\u2028';
  const line = logged({ name: forged, path: forged }, forged);
  expect(line.trimEnd().split(/[\n\r]/)).toHaveLength(1);
  expect(line).not.toContain('\u001B');
  expect(JSON.parse(line)).toMatchObject({ level: 30, name: forged, msg: forged });
});
