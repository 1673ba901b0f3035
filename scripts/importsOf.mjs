import { parseSync } from 'vite'

/**
 * One import of a module. `specifier` is null when it is not a plain string, so that nobody can tell where it leads.
 * @typedef {{ specifier: string | null, dynamic: boolean }} Import
 */

/** @typedef {{ type: string, [key: string]: unknown }} Node */

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value

/**
 * @param {Node} node
 * @returns {Node[]}
 */
const childrenOf = (node) => Object.values(node).flat().filter(isNode)

/**
 * Every node of a parsed module, parents before children.
 * @param {string} fileName  its ending tells the parser the language: .ts, .tsx, .js, .mjs
 * @param {string} code
 * @returns {Node[]}
 * @throws Error when the code does not parse
 */
export function syntaxNodesOf(fileName, code) {
  const { program, errors } = parseSync(fileName, code)
  if (errors[0]) throw new Error(`${fileName}: ${errors[0].message}`)
  /** @type {Node[]} */
  const nodes = []
  /** @type {unknown[]} */
  const pending = [program]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!isNode(node)) continue
    nodes.push(node)
    pending.push(...childrenOf(node).reverse())
  }
  return nodes
}

/**
 * @param {unknown} source
 * @returns {string | null}
 */
function plainString(source) {
  if (!isNode(source)) return null
  if (source.type === 'Literal' && typeof source.value === 'string') return source.value
  const [quasi, ...rest] = source.type === 'TemplateLiteral' && Array.isArray(source.quasis) ? source.quasis : []
  return quasi && rest.length === 0 ? quasi.value.cooked : null
}

/**
 * The address in `new URL('./worker.ts', import.meta.url)`, the way a module names a worker or an asset.
 * @param {Node} node
 * @returns {Import[]}
 */
function urlImport(node) {
  const args = Array.isArray(node.arguments) ? node.arguments.filter(isNode) : []
  const isUrl = isNode(node.callee) && node.callee.type === 'Identifier' && node.callee.name === 'URL'
  const besideModule = args[1] !== undefined && childrenOf(args[1]).some((child) => child.type === 'MetaProperty')
  return isUrl && besideModule ? [{ specifier: plainString(args[0]), dynamic: true }] : []
}

/**
 * `import.meta.glob(...)` imports by pattern.
 * @param {Node} node
 * @returns {Import[]}
 */
function globImport(node) {
  const callee = isNode(node.callee) && node.callee.type === 'MemberExpression' ? node.callee : undefined
  const onMeta = isNode(callee?.object) && callee.object.type === 'MetaProperty'
  const named = isNode(callee?.property) && callee.property.name === 'glob'
  return onMeta && named ? [{ specifier: null, dynamic: true }] : []
}

/**
 * @param {Node} node
 * @returns {Import[]}
 */
function importsAt(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'TSImportType':
      return isNode(node.source) ? [{ specifier: plainString(node.source), dynamic: false }] : []
    case 'ImportExpression':
      return [{ specifier: plainString(node.source), dynamic: true }]
    case 'NewExpression':
      return urlImport(node)
    case 'CallExpression':
      return globImport(node)
    default:
      return []
  }
}

/**
 * The imports of one module, types included, in source order.
 * @param {string} fileName
 * @param {string} code
 * @returns {Import[]}
 * @throws Error when the code does not parse
 */
export function importsOf(fileName, code) {
  return syntaxNodesOf(fileName, code).flatMap(importsAt)
}
