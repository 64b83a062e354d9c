/** 适配器：这个平台的页面 → 文档树。 The adapter: a page of this platform → a document. */
import { profileFrontEnd, profiles } from "@nianbao/adapters/profiles";
import { yunting } from "./profile.js";

/** 库里的平台在前，自己的在后；逐个计分，不分先后。 Those of the library, and one's own. */
export const known = [...profiles, yunting];

/** 坏输入是带原因的结果，不是异常。 Bad input is a result with a reason, never an exception. */
export const frontEnd = profileFrontEnd(yunting, known);
