import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..');

const SKIPPED = new Set(['node_modules', 'dist', 'data', 'coverage', '.git', '.wxt', '.cache', '.vite']);

export interface Import {
  /** As it is written: `./store.ts`, `#shared/client.ts`, `kysely`. */
  name: string;
  /** Gone at run time. */
  isType: boolean;
}

/** Every file of the project below a folder, as paths with slashes from the project's root. */
export function filesIn(folder = ''): string[] {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true }).filter(({ name }) => !SKIPPED.has(name));
  return entries.flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Everything that a file imports: static, dynamic, re-exported or as a type only. */
export function importsOf(file: string, text = textOf(file)): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, isType: boolean) => {
    if (node && ts.isStringLiteralLike(node)) found.push({ name: node.text, isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, areTypes(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

function areTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause?.namedBindings;
  return (
    clause?.name === undefined && !!names && ts.isNamedImports(names) && names.elements.every((one) => one.isTypeOnly)
  );
}
