/** Replaces comments, and the insides of strings and dollar quotes, with spaces, so that positions and lines stay. */
export function withoutCommentsAndStrings(sql) {
  const blank = (text) => text.replace(/[^\n]/g, ' ');
  return sql.replace(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?\$\1\$/g, blank);
}

/** The statements of a text without comments and strings: `{ text, line }`. */
export function statements(sql) {
  const found = [];
  let start = 0;
  for (const part of sql.split(';')) {
    const lead = part.length - part.trimStart().length;
    if (part.trim()) found.push({ text: part.trim(), line: lineAt(sql, start + lead) });
    start += part.length + 1;
  }
  return found;
}

/** Splits at the commas that are in no parentheses: `{ text, offset }`. */
export function topLevelParts(text) {
  const parts = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (text[i] === '(') depth += 1;
    if (text[i] === ')') depth -= 1;
    if (i === text.length || (text[i] === ',' && depth === 0)) {
      const part = text.slice(start, i);
      parts.push({ text: part.trim(), offset: start + (part.length - part.trimStart().length) });
      start = i + 1;
    }
  }
  return parts.filter((part) => part.text);
}

export const lineAt = (text, offset) => text.slice(0, offset).split('\n').length;
