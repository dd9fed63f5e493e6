/** How the pages look: one A4 sheet a person, nothing loaded from anywhere. */
export const PAGE_STYLE = `
@page { size: A4; margin: 8mm 12mm; }
* { box-sizing: border-box; }
html { font: 8.1pt/1.28 "Segoe UI", "Noto Sans", Arial, sans-serif; color: #1f2328; background: #eceff1; }
body { margin: 0; }
.page { max-width: 192mm; margin: 8mm auto; padding: 11mm 12mm; background: #fff; box-shadow: 0 1px 6px rgba(0,0,0,.15); break-after: page; }
.page:last-child { break-after: auto; }
h1 { margin: 0; font-size: 13.5pt; font-weight: 600; }
h2 { margin: 3mm 0 .8mm; font-size: 9.2pt; font-weight: 600; color: #0f6e5a; break-after: avoid; }
.kind { margin: 0 0 .3mm; font-size: 8pt; color: #57606a; }
dl { display: grid; grid-template-columns: 3fr 1.2fr 4fr; gap: .8mm 6mm; margin: 2mm 0; }
dt { font-size: 7.2pt; color: #57606a; }
dd { margin: 0; overflow-wrap: anywhere; }
.status { margin: 2mm 0; padding: 1.6mm 3mm; border-left: 1.2mm solid #8c959f; background: #f6f8fa; font-size: 9.2pt; font-weight: 600; }
.status.pass { border-color: #0f6e5a; background: #e7f4ef; }
.status.fail { border-color: #b3261e; background: #fbeceb; }
.status.undetermined { border-color: #9a6700; background: #fdf4e0; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { padding: .4mm 1.2mm; border-bottom: .3mm solid #8c959f; font-size: 7.2pt; font-weight: 600; color: #57606a; text-align: left; }
th.component { width: 45%; }
th.value { width: 12%; text-align: right; }
.quiet th { height: 0; padding-top: 0; padding-bottom: 0; border-bottom-width: .15mm; font-size: 0; }
.names { margin: .5mm 1.2mm; }
td { padding: .5mm 1.2mm; border-bottom: .15mm solid #d8dee4; vertical-align: top; overflow-wrap: anywhere; }
td.value { text-align: right; font-variant-numeric: tabular-nums; font-weight: 600; }
.level-1 .label { padding-left: 4.5mm; }
.level-2 .label { padding-left: 8mm; }
.level-3 .label { padding-left: 11.5mm; }
.level-4 .label, .level-5 .label, .level-6 .label { padding-left: 15mm; }
tr.undetermined td.value { color: #9a6700; }
tr.fail td.value, tr.fail td.working { color: #b3261e; }
tr.pass td.working { color: #0f6e5a; }
sup { font-size: 6.4pt; color: #57606a; line-height: 0; }
.cells { font-size: 7.2pt; color: #57606a; }
ul, ol { margin: .6mm 0 0; padding-left: 4.5mm; font-size: 6.6pt; line-height: 1.22; columns: 2; column-gap: 7mm; color: #424a53; }
li { break-inside: avoid; }
footer { margin-top: 3mm; padding-top: 1mm; border-top: .15mm solid #d8dee4; font-size: 6.8pt; color: #57606a; overflow-wrap: anywhere; }
@media print { html { background: #fff; } .page { max-width: none; margin: 0; padding: 0; box-shadow: none; } }
`;
