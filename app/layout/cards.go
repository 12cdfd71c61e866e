package layout

// Cards are the distances between the cards of the page. Four columns of them
// stand beside the details at 1280 CSS pixels; the gap in which many lines
// spread from the thesis is the widest. The words of the relations stand on the
// upper left corners of the cards, 18 pixels high and 2 apart.
var Cards = Options{GapX: 38, GapY: 12, Margin: 12, LabelSpace: 22, Fan: 4, FanMost: 40, WordTop: 4, WordStep: 20, High: true}
