/** 锦上添花的脚本：就地筛选。没有它，按机关、按年度的页面照样可用。 A filter in place, where scripts run. */
export const findScript = `"use strict";
const form = document.getElementById("find");
const rows = [...document.querySelectorAll("tr[data-office]")];
const count = document.getElementById("count");
const show = () => {
  const office = form.elements.office.value.trim();
  const year = form.elements.year.value;
  for (const row of rows)
    row.hidden = !row.dataset.office.includes(office) || (year !== "" && row.dataset.year !== year);
  count.textContent = "共 " + rows.filter((row) => !row.hidden).length + " 份";
};
form.hidden = false;
form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
show();
`;
