/** How the pages look: one A4 sheet a person, nothing loaded from anywhere. */
export const PAGE_STYLE = `
@page { size: A4; margin: 12mm 13mm; }
* { box-sizing: border-box; }
html { font: 9.4pt/1.38 "Segoe UI", "Noto Sans", Arial, sans-serif; color: #1f2328; background: #eceff1; }
body { margin: 0; }
.page { max-width: 190mm; margin: 8mm auto; padding: 12mm 13mm; background: #fff; box-shadow: 0 1px 6px rgba(0,0,0,.15); break-after: page; }
.page:last-child { break-after: auto; }
h1 { margin: 0; font-size: 14pt; font-weight: 600; }
h2 { margin: 4mm 0 1mm; font-size: 10pt; font-weight: 600; color: #0f6e5a; break-after: avoid; }
.kind { margin: 0 0 .5mm; font-size: 8.6pt; color: #57606a; }
dl { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1mm 6mm; margin: 2.5mm 0; }
dt { font-size: 7.6pt; color: #57606a; }
dd { margin: 0; overflow-wrap: anywhere; }
.status { margin: 2mm 0; padding: 2mm 3mm; border-left: 1.2mm solid #8c959f; background: #f6f8fa; font-weight: 600; }
.status.pass { border-color: #0f6e5a; background: #e7f4ef; }
.status.fail { border-color: #b3261e; background: #fbeceb; }
.status.undetermined { border-color: #9a6700; background: #fdf4e0; }
table { width: 100%; border-collapse: collapse; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { padding: .6mm 1.5mm; border-bottom: .3mm solid #8c959f; font-size: 7.6pt; font-weight: 600; color: #57606a; text-align: left; }
td { padding: .7mm 1.5mm; border-bottom: .15mm solid #d8dee4; vertical-align: top; overflow-wrap: anywhere; }
td.value { white-space: nowrap; text-align: right; font-variant-numeric: tabular-nums; font-weight: 600; }
td.label { width: 34%; }
td.working { width: 40%; }
tr.top td { background: #f6f8fa; font-weight: 600; }
tr.undetermined td.value { color: #9a6700; }
tr.fail td.value, tr.fail td.working { color: #b3261e; }
tr.pass td.working { color: #0f6e5a; }
.small { display: block; font-size: 7.4pt; font-weight: 400; color: #57606a; }
ul { margin: 1mm 0 0; padding-left: 4.5mm; font-size: 8.2pt; columns: 2; column-gap: 8mm; }
li { break-inside: avoid; }
footer { margin-top: 4mm; padding-top: 1.5mm; border-top: .15mm solid #d8dee4; font-size: 7.2pt; color: #57606a; overflow-wrap: anywhere; }
@media print { html { background: #fff; } .page { max-width: none; margin: 0; padding: 0; box-shadow: none; } }
`;
