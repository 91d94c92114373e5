/** Two rules about which file imports which: `no-arrow-up` and `no-circle`. */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { FLOORS } from './floors.mjs';

const ROOT = path.dirname(import.meta.dirname);
const PACKAGE = 'strapi-plugin-compliance';

/** The file that a specifier names; null for a package, and for what is no code. */
const fileOf = (importer, specifier) => {
  if (!specifier.startsWith('.')) return null;
  const named = path.resolve(path.dirname(importer), specifier);
  const candidates = [named, `${named}.ts`, `${named}.tsx`, `${named}/index.ts`, `${named}/index.tsx`];
  const found = candidates.find((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile());
  return found !== undefined && /\.tsx?$/.test(found) ? found : null;
};

/** Calls `check` with the node and the text of everything that names another module, types included. */
const eachImport = (check) => {
  const visit = (node) => {
    const source = node.source ?? node.argument?.literal ?? node.expression;
    if (typeof source?.value === 'string') check(source, source.value);
  };
  return {
    ImportDeclaration: visit,
    ExportNamedDeclaration: visit,
    ExportAllDeclaration: visit,
    ImportExpression: visit,
    TSImportType: visit,
    TSExternalModuleReference: visit,
  };
};

const nameOf = (file) => path.relative(ROOT, file).split(path.sep).join('/');

const placeOf = (file) => {
  const name = nameOf(file);
  const rooms = FLOORS.flatMap((floor, level) => floor.map((room) => ({ room, level })));
  return rooms
    .filter(({ room }) => name === room || name.startsWith(`${room}/`))
    .sort((a, b) => b.room.length - a.room.length)[0];
};

/** The folder of the feature that a file belongs to. */
const featureOf = (name) => /^(?:server|admin)\/src\/features\/[^/]+(?=\/)/.exec(name)?.[0];

/** The only file of a feature that others may import: of the server its object, of the panel what it lends. */
const faceOf = (feature) => `${feature}/${feature.startsWith('admin/') ? 'index.ts' : 'feature.ts'}`;

/** Whether a file reaches into another feature past its face. */
const isIntrusion = (own, other) => {
  const [from, to] = [featureOf(own), featureOf(other)];
  return from !== undefined && to !== undefined && from !== to && other !== faceOf(to);
};

const noArrowUp = {
  meta: { type: 'problem', schema: [] },
  create: (context) => {
    const own = placeOf(context.filename);
    if (own === undefined)
      return { Program: (node) => context.report({ node, message: 'The file is on no floor: eslint/floors.mjs.' }) };
    return eachImport((node, specifier) => {
      if (specifier === PACKAGE || specifier.startsWith(`${PACKAGE}/`))
        context.report({ node, message: 'The package imports itself: name the file.' });
      const file = fileOf(context.filename, specifier);
      if (file !== null && isIntrusion(nameOf(context.filename), nameOf(file)))
        context.report({
          node,
          message: `A feature takes of another one only what ${faceOf(featureOf(nameOf(file)))} exports.`,
        });
      const target = file === null ? own : placeOf(file);
      if (target?.room === own.room || target?.level < own.level) return;
      const message = `${own.room} may not import ${target?.room ?? nameOf(file)}, which is no floor below it: eslint/floors.mjs.`;
      context.report({ node, message });
    });
  },
};

/** The imports of each file, until it changes. */
const known = new Map();

const importsOf = (file) => {
  const { mtimeMs } = fs.statSync(file);
  const read = known.get(file);
  if (read?.mtimeMs === mtimeMs) return read.files;
  const { importedFiles } = ts.preProcessFile(fs.readFileSync(file, 'utf8'), true, true);
  const files = importedFiles.map(({ fileName }) => fileOf(file, fileName)).filter((one) => one !== null);
  known.set(file, { mtimeMs, files });
  return files;
};

/** The files on a way from one to another; null when there is none. What is in `seen` leads nowhere. */
const wayTo = (goal, file, seen) => {
  if (file === goal) return [file];
  if (seen.has(file)) return null;
  seen.add(file);
  for (const next of importsOf(file)) {
    const rest = wayTo(goal, next, seen);
    if (rest !== null) return [file, ...rest];
  }
  return null;
};

const noCircle = {
  meta: { type: 'problem', schema: [] },
  create: (context) => {
    const seen = new Set();
    return eachImport((node, specifier) => {
      const file = fileOf(context.filename, specifier);
      const way = file === null ? null : wayTo(context.filename, file, seen);
      if (way !== null)
        context.report({
          node,
          message: `A circle of imports: ${[context.filename, ...way].map(nameOf).join(' -> ')}`,
        });
    });
  },
};

export const imports = { rules: { 'no-arrow-up': noArrowUp, 'no-circle': noCircle } };
