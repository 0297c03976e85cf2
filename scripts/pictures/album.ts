/** A page to leaf through the pictures: a line for each screen, a column for each look. */
export function indexOf(files: readonly string[], looks: readonly string[]): string {
  const names = [...new Set(files.map((file) => file.replace(/--[^-]+\.png$/, '')))];
  const row = (name: string) =>
    `<tr><th scope="row">${name}</th>${looks
      .map((look) => `${name}--${look}.png`)
      .map((file) =>
        files.includes(file)
          ? `<td><a href="${file}"><img src="${file}" alt="" loading="lazy"></a></td>`
          : '<td></td>',
      )
      .join('')}</tr>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures of every page</title>
<style>
  body { font: 14px system-ui, sans-serif; }
  th { text-align: start; vertical-align: top; }
  td { vertical-align: top; }
  img { max-width: 260px; border: 1px solid #ccc; }
</style>
<table>
<tr><th></th>${looks.map((look) => `<th scope="col">${look}</th>`).join('')}</tr>
${names.map(row).join('\n')}
</table>
</html>
`;
}
