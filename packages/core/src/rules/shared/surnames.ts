/** Common surnames, without those that are everyday words in such texts (于, 向, 从, 应, 对 …). */
const single =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖石贾韦夏付邹熊白孟秦邱侯薛尹雷龙段郝孔邵史陶毛贺顾龚邵钱赖樊施殷洪庄尤鲁祝葛柳俞鲍费翁戚岑倪滕汤颜游涂阮霍裴翟莫欧聂焦路舒";
const double = ["欧阳", "司马", "上官", "诸葛", "司徒", "皇甫", "尉迟", "慕容"];

export const surname = `(?:${double.join("|")}|[${single}])`;
