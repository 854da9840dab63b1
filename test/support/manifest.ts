import { SaxesParser } from 'saxes';

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** A small tree of an XML document; names without prefix. */
export function parseXml(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const stack: Node[] = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name: name.replace(/^.*:/u, ''), attributes, children: [], text: '' };
    stack.at(-1)?.children.push(node);
    stack.push(node);
  });
  parser.on('closetag', () => stack.pop());
  parser.on('text', (text) => {
    const node = stack.at(-1);
    if (node !== undefined) node.text += text.trim();
  });
  parser.write(xml).close();
  const [document] = root.children;
  if (document === undefined) throw new Error('an empty document');
  return document;
}

/** All elements of a name, anywhere below. */
export function all(node: Node, name: string): readonly Node[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** Every element, with its attributes. */
export function everything(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap(everything)];
}
