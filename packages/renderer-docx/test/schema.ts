/** The schemas of ECMA-376 as Microsoft's Open XML SDK holds them: what it says of a file, as lines to read. */
import validate from "@ooxml-tools/validate";

/** Office 2010 reads the second edition of the standard, without what Microsoft added later. */
export async function schemaErrors(bytes: Uint8Array): Promise<string[]> {
  const errors = await validate(bytes, "docx", "Office2010");
  return errors.map(({ description, path }) => `${path?.partUri} ${path?.xpath}: ${description}`);
}
