package layout

// Cards are the distances between the cards of the page. Four columns of them
// stand beside the details at 1280 CSS pixels; the gap in which many lines
// spread from the thesis is the widest.
var Cards = Options{GapX: 38, GapY: 12, Margin: 12, LabelSpace: 22, Fan: 4, FanMost: 40, High: true}
