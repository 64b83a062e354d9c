/**
 * 政府信息公开情况统计表: one column of figures, the unit printed beside each label. Groups (一、主动公开情况) stand in lines
 * of their own. The structure is known from memory and from legacy field names; the wording may differ from the printed
 * form by a few characters (see README.md).
 */
import { defineTable } from "../../define.js";

const count = (unit: string) => ({ unit, kind: "count" }) as const;
const money = { unit: "万元", kind: "money" } as const;

const proactive = {
  id: "proactiveDisclosure",
  label: "一、主动公开情况",
  children: [
    {
      id: "published",
      label: "（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）",
      quantity: count("条"),
      parts: [
        {
          id: "normativeDocumentsPublished",
          label: "其中：主动公开规范性文件数",
          variants: ["主动公开规范性文件数"],
        },
        { id: "normativeDocumentsIssued", label: "制发规范性文件总数", quantity: count("件") },
      ],
    },
    {
      id: "publishedByChannel",
      label: "（二）通过不同渠道和方式公开政府信息的情况",
      children: [
        { id: "publishedInGazette", label: "1.政府公报公开政府信息数", quantity: count("条") },
        { id: "publishedOnWebsite", label: "2.政府网站公开政府信息数", quantity: count("条") },
        { id: "publishedOnWeibo", label: "3.政务微博公开政府信息数", quantity: count("条") },
        { id: "publishedOnWechat", label: "4.政务微信公开政府信息数", quantity: count("条") },
        { id: "publishedOtherwise", label: "5.其他方式公开政府信息数", quantity: count("条") },
      ],
    },
  ],
} as const;

const responses = {
  id: "responsesAndInterpretation",
  label: "二、回应解读情况",
  children: [
    {
      id: "responses",
      label: "（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）",
      quantity: count("次"),
    },
    {
      id: "respondedByChannel",
      label: "（二）通过不同渠道和方式回应解读的情况",
      children: [
        {
          id: "pressConferences",
          label: "1.参加或举办新闻发布会总次数",
          quantity: count("次"),
          parts: [
            {
              id: "pressConferencesByLeaders",
              label: "其中：主要负责同志参加新闻发布会次数",
              variants: ["主要负责同志参加新闻发布会次数"],
            },
          ],
        },
        {
          id: "onlineInterviews",
          label: "2.政府网站在线访谈次数",
          quantity: count("次"),
          parts: [
            {
              id: "onlineInterviewsByLeaders",
              label: "其中：主要负责同志参加政府网站在线访谈次数",
              variants: ["主要负责同志参加政府网站在线访谈次数"],
            },
          ],
        },
        { id: "interpretations", label: "3.政策解读稿件发布数", quantity: count("篇") },
        { id: "responsesOnMicroblogs", label: "4.微博微信回应事件数", quantity: count("次") },
        { id: "responsesOtherwise", label: "5.其他方式回应事件数", quantity: count("次") },
      ],
    },
  ],
} as const;

const denied = [
  { id: "deniedStateSecret", label: "其中：涉及国家秘密", variants: ["涉及国家秘密"] },
  { id: "deniedCommercialSecret", label: "涉及商业秘密" },
  { id: "deniedPrivacy", label: "涉及个人隐私" },
  { id: "deniedSecurityAndStability", label: "危及国家安全、公共安全、经济安全和社会稳定" },
  { id: "deniedNotGovernmentInformation", label: "不是《条例》所指政府信息" },
  { id: "deniedOtherProvision", label: "法律法规规定的其他情形" },
] as const;

const applications = {
  id: "applications",
  label: "三、依申请公开情况",
  children: [
    {
      id: "received",
      label: "（一）收到申请数",
      parts: [
        { id: "receivedInPerson", label: "1.当面申请数" },
        { id: "receivedByFax", label: "2.传真申请数" },
        { id: "receivedOnline", label: "3.网络申请数" },
        { id: "receivedByLetter", label: "4.信函申请数" },
      ],
    },
    {
      id: "concluded",
      label: "（二）申请办结数",
      parts: [
        { id: "concludedInTime", label: "1.按时办结数" },
        { id: "concludedExtended", label: "2.延期办结数" },
      ],
    },
    {
      id: "answered",
      label: "（三）申请答复数",
      parts: [
        { id: "answeredAlreadyPublic", label: "1.属于已主动公开范围数" },
        { id: "answeredGranted", label: "2.同意公开答复数" },
        { id: "answeredPartiallyGranted", label: "3.同意部分公开答复数" },
        { id: "answeredDenied", label: "4.不同意公开答复数", parts: denied },
        { id: "answeredNotOfThisOrgan", label: "5.不属于本行政机关公开数" },
        { id: "answeredNotExisting", label: "6.申请信息不存在数" },
        { id: "answeredAmendmentAdvised", label: "7.告知作出更改补充数" },
        { id: "answeredOtherChannel", label: "8.告知通过其他途径办理数" },
      ],
    },
  ],
} as const;

const disputes = [
  {
    id: "reconsideration",
    label: "四、行政复议数量",
    parts: [
      { id: "reconsiderationUpheld", label: "（一）维持具体行政行为数" },
      { id: "reconsiderationCorrected", label: "（二）被依法纠错数" },
      { id: "reconsiderationOther", label: "（三）其他情形数" },
    ],
  },
  {
    id: "litigation",
    label: "五、行政诉讼数量",
    parts: [
      { id: "litigationUpheld", label: "（一）维持具体行政行为或者驳回原告诉讼请求数" },
      { id: "litigationCorrected", label: "（二）被依法纠错数" },
      { id: "litigationOther", label: "（三）其他情形数" },
    ],
  },
] as const;

const means = {
  id: "organisationAndFunding",
  label: "八、机构建设和保障经费情况",
  children: [
    {
      id: "dedicatedUnits",
      label: "（一）政府信息公开工作专门机构数",
      variants: ["（一）专门机构数"],
      quantity: count("个"),
    },
    { id: "readingPoints", label: "（二）设置政府信息公开查阅点数", quantity: count("个") },
    {
      id: "staff",
      label: "（三）从事政府信息公开工作人员数",
      quantity: count("人"),
      parts: [
        {
          id: "staffFullTime",
          label: "1.专职人员数（不包括政府公报及政府网站工作人员数）",
          variants: ["1.专职人员数（不含政府公报及政府网站工作人员）"],
        },
        { id: "staffPartTime", label: "2.兼职人员数" },
      ],
    },
    {
      id: "budget",
      label: "（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）",
      variants: ["（四）专项经费（不含公报编辑及网站建设维护）", "（四）专项经费"],
      quantity: money,
    },
  ],
} as const;

const training = {
  id: "meetingsAndTraining",
  label: "九、政府信息公开会议和培训情况",
  children: [
    {
      id: "meetings",
      label: "（一）召开政府信息公开工作会议或专题会议数",
      variants: ["（一）工作会议或专题会议数"],
      quantity: count("次"),
    },
    {
      id: "trainings",
      label: "（二）举办各类培训班数",
      variants: ["（二）各类培训班数"],
      quantity: count("次"),
    },
    { id: "trained", label: "（三）接受培训人员数", quantity: count("人次") },
  ],
} as const;

export const statistics = defineTable({
  quantity: count("件"),
  signature: [
    { label: "单位负责人" },
    { label: "审核人" },
    { label: "填报人" },
    { label: "联系电话" },
    { label: "填报日期" },
  ],
  blocks: [
    {
      id: "statistics",
      layout: "side",
      groupLines: true,
      corner: { label: "统计指标", variants: ["指标名称"] },
      unitColumn: { label: "单位", variants: ["计量单位"] },
      columns: [{ id: "figure", label: "统计数", variants: ["统计数值", "统计数量"] }],
      rows: [
        proactive,
        responses,
        applications,
        ...disputes,
        { id: "complaints", label: "六、举报投诉数量" },
        { id: "feesCharged", label: "七、依申请公开信息收取的费用", quantity: money },
        means,
        training,
      ],
    },
  ],
});
