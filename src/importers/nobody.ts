/** What stands where a name would, and names nobody. */
const NOBODY =
  /^(?:none|nobody|vacant|vacancy|n\/?a|unknown|tbd|tba|himself|herself|(?:new|first) (?:office|position|holder|officeholder|seat|constituency|post)|(?:office|position|post|seat|constituency|title|ministry|district)? ?(?:established|created|abolished|dissolved|discontinued|inaugural|vacant)|inaugural holder|incumbent|vacante?s?|vakant|[-–—?]+|无|無|空缺|首任|末任|暂缺|暫缺|职位设立|职位废除)$/i

export const isNobody = (name: string): boolean => NOBODY.test(name)
