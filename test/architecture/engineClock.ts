import { syntaxNodesOf } from '../../scripts/importsOf.mjs'

type SyntaxNode = ReturnType<typeof syntaxNodesOf>[number]

const nameOf = (node: unknown): string | undefined => {
  const name = typeof node === 'object' && node !== null && 'name' in node ? node.name : undefined
  return typeof name === 'string' ? name : undefined
}

const readsMachine = (node: SyntaxNode): boolean =>
  (node.type === 'Identifier' && node.name === 'Date') ||
  (node.type === 'MemberExpression' && nameOf(node.object) === 'Math' && nameOf(node.property) === 'random')

/** Whether a module's code reads the machine's clock or its unseeded randomness. */
export function readsClockOrChance(fileName: string, code: string): boolean {
  return syntaxNodesOf(fileName, code).some(readsMachine)
}
