/** Rules of this project's own, for `oxlint.config.ts`. */

/** What of a syntax tree these rules look at. */
interface Node {
  type: string;
  name: string | Node;
  callee: Node;
  object: Node;
  property: Node;
  arguments: unknown[];
}

interface Context {
  report(problem: { node: Node; message: string }): void;
}

const isNamed = (node: Node, ...names: unknown[]): boolean => names.includes(node.name);

/** Whoever asks the time asks the clock that they were given, which a test can move. */
const noClock = {
  create({ report }: Context) {
    const complain = (node: Node) => report({ node, message: 'Use the clock that you were given.' });
    return {
      NewExpression(node: Node) {
        if (isNamed(node.callee, 'Date') && node.arguments.length === 0) complain(node);
      },
      MemberExpression(node: Node) {
        if (isNamed(node.object, 'Date') && isNamed(node.property, 'now')) complain(node);
      },
    };
  },
};

/** Nothing that came from anywhere can become a script. */
const noMarkup = {
  create({ report }: Context) {
    const complain = (node: Node) => report({ node, message: 'Views are elements, never markup in a string.' });
    return {
      JSXIdentifier(node: Node) {
        if (isNamed(node, 'dangerouslySetInnerHTML')) complain(node);
      },
      MemberExpression(node: Node) {
        if (isNamed(node.property, 'innerHTML', 'outerHTML', 'insertAdjacentHTML')) complain(node);
      },
    };
  },
};

export default { meta: { name: 'project' }, rules: { 'no-clock': noClock, 'no-markup': noMarkup } };
