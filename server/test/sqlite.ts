import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { createTemplate } from './temporary-database.ts';

/** Makes the file whose tables the tests' databases begin with, and removes it at the end. */
export default async function prepareSqlite(project: TestProject): Promise<() => Promise<void>> {
  const template = await createTemplate();
  project.provide('databaseTemplate', template);
  return () => rm(template, { recursive: true, force: true });
}
