export { edition, type FormField, fields, type Total, totals } from "./fields.js";
export { type Built, type FieldError, type FormValues, reportOf } from "./form.js";
export { type FieldNote, type OfferedTotal, type Validation, validate, withTotals } from "./validate.js";
