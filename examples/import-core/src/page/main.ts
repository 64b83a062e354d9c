/** 浏览器里：每次输入都核验，提示写到格下，合计旁边给出可采用的数。 In the browser: checked at every input. */
import { type FieldNote, type FormValues, type Validation, validate, withTotals } from "../index.js";

const form = document.querySelector("#filing") as HTMLFormElement;
const summary = document.querySelector("#summary") as HTMLElement;
const answer = document.querySelector("#answer") as HTMLOutputElement;

type Field = HTMLInputElement | HTMLTextAreaElement;
const fieldsOf = (): readonly Field[] => Array.from(form.querySelectorAll<Field>("input[name], textarea[name]"));
const fieldNamed = (name: string): Field | undefined => fieldsOf().find((field) => field.name === name);

function valuesOf(): FormValues {
  const values = new Map(fieldsOf().map(({ name, value }) => [name, value]));
  const take = (test: (name: string) => boolean, rename = (name: string) => name): { [name: string]: string } =>
    Object.fromEntries([...values].filter(([name]) => test(name)).map(([name, value]) => [rename(name), value]));
  return {
    organ: values.get("organ") ?? "",
    year: values.get("year") ?? "",
    cells: take((name) => name.includes("/")),
    prose: take(
      (name) => name.startsWith("prose:"),
      (name) => name.slice("prose:".length),
    ),
  };
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
  className = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

/** 用户还没碰过的格先不提示：空白的表单不该满是错误。 Fields not yet touched are left in peace. */
const touched = new Set<string>();

function showNotes(field: Field, notes: readonly FieldNote[]): void {
  const id = `note-${field.name}`;
  const box = element("div", "");
  box.id = id;
  box.dataset.made = "";
  box.append(...notes.map(({ severity, message }) => element("p", message, `note ${severity}`)));
  field.after(box);
  field.setAttribute("aria-describedby", id);
  if (notes.some(({ severity }) => severity === "error")) field.setAttribute("aria-invalid", "true");
}

function showOffers({ offered }: Validation): void {
  for (const { name, sum, because } of offered) {
    const button = element("button", `合计 ${sum}，采用`, "offer");
    button.type = "button";
    button.dataset.made = "";
    button.title = because;
    button.addEventListener("click", () => {
      const field = fieldNamed(name);
      if (!field) return;
      field.value = String(sum);
      touched.add(name);
      show();
      field.focus();
    });
    fieldNamed(name)?.after(button);
  }
}

/** 概要里的每一条都能跳到那一格。 Every line of the summary leads to its field. */
function showSummary(notes: readonly (readonly [string | undefined, FieldNote])[]): void {
  const errors = notes.filter(([, { severity }]) => severity === "error").length;
  summary.toggleAttribute("data-errors", errors > 0);
  if (notes.length === 0) {
    summary.replaceChildren();
    return;
  }
  const list = element("ul", "");
  for (const [name, { message }] of notes) {
    const line = element("li", name === undefined ? message : "");
    if (name !== undefined) {
      const link = element("a", message);
      link.href = "#filing";
      link.addEventListener("click", (event) => {
        event.preventDefault();
        fieldNamed(name)?.focus();
      });
      line.append(link);
    }
    list.append(line);
  }
  summary.replaceChildren(element("h2", `错误 ${errors} 处，提示 ${notes.length - errors} 处`), list);
}

function show(): Validation {
  const found = validate(valuesOf());
  for (const made of Array.from(form.querySelectorAll("[data-made]"))) made.remove();
  for (const field of fieldsOf()) {
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
  }
  showOffers(found);
  const shown = Object.entries(found.byField).filter(([name]) => touched.has(name));
  for (const [name, notes] of shown) {
    const field = fieldNamed(name);
    if (field) showNotes(field, notes);
  }
  const general = touched.size === fieldsOf().length ? found.general : [];
  showSummary([
    ...shown.flatMap(([name, notes]) => notes.map((note) => [name, note] as const)),
    ...general.map((note) => [undefined, note] as const),
  ]);
  return found;
}

const touchAll = (): void => {
  for (const { name } of fieldsOf()) touched.add(name);
};

form.addEventListener("input", ({ target }) => {
  touched.add((target as Field).name);
  answer.value = "";
  show();
});

document.querySelector("#totals")?.addEventListener("click", () => {
  for (const [name, value] of Object.entries(withTotals(valuesOf()).cells)) {
    const field = fieldNamed(name);
    if (field) field.value = value;
  }
  show();
});

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  touchAll();
  if (!show().mayBeFiled) {
    answer.value = "有错误，未报送。";
    form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    return;
  }
  const response = await fetch("reports", { method: "POST", body: JSON.stringify(valuesOf()) });
  answer.value = response.ok ? "已报送。" : "服务器核验未通过。";
});
