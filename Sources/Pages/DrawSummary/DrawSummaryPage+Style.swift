import Markup

extension DrawSummaryPage {
    /// The style sheet; distances follow the direction of reading, so that the page turns with its language.
    static let style: HTML = """
        \(groupColours)
        \(screen)
        \(tables)
        \(print)
        """

    private static let groupColours: HTML = Palette.groups.enumerated()
        .map { place, colour -> HTML in ".group-\(place){--group:\(colour)}" }
        .joined(separator: "\n")

    private static let screen: HTML = """
        *{box-sizing:border-box}
        html{font:17px/1.5 system-ui,"Noto Sans","Noto Sans Arabic","Noto Sans CJK SC",Arial,sans-serif;color:#1a1a1a;background:#fff;\
        scroll-padding-block-start:5rem}
        body{margin:0}
        .page{max-inline-size:1280px;margin-inline:auto;padding-inline:20px}
        h1{font-size:2.4rem;line-height:1.15;margin-block:0 1rem}
        h2{font-size:1.6rem;margin-block:2.5rem .5rem;padding-block-start:.5rem;border-block-start:3px solid #0b3c6f}
        h3{font-size:1.2rem;margin-block:1.2rem .5rem}
        p{margin-block:.4rem}
        ul{margin-block:.4rem;padding-inline-start:1.2rem}
        a{color:#0b3c6f;text-underline-offset:.15em}
        a:hover{text-decoration-thickness:2px}
        :focus-visible{outline:3px solid #0b3c6f;outline-offset:2px}
        .skip{position:absolute;inset-inline-start:20px;inset-block-start:-4rem;padding:.5rem 1rem;background:#fff}
        .skip:focus{inset-block-start:.5rem;z-index:2}
        .rehearsal{margin:0;padding:.8rem 20px;background:#7a1f3d;color:#fff;text-align:center;font-size:1.2rem}
        .rehearsal strong{font-size:2rem;letter-spacing:.04em;text-transform:uppercase;margin-inline-end:1rem}
        :lang(ar) .rehearsal strong{letter-spacing:0}
        .day{margin-block:1.4rem .2rem;font-size:1.2rem;color:#4a4a4a}
        .columns{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1rem 2.5rem;align-items:start}
        .tiles{display:flex;flex-wrap:wrap;gap:.8rem;margin-block:1rem}
        .tiles div{display:flex;flex-direction:column-reverse;flex:1 1 9rem;padding:.5rem 1rem;background:#eef2f7;\
        border-inline-start:5px solid #0b3c6f}
        .tiles dd{margin:0;font-size:2.4rem;line-height:1.15;font-weight:700}
        .tiles dt{color:#333}
        .basis{margin-block-start:0}
        .basis li{margin-block-end:.4rem}
        .seed{margin-block-start:0}
        .check h2{font-size:1.2rem;margin-block:.8rem .2rem;padding:0;border:0}
        code{font-family:ui-monospace,"Noto Sans Mono","DejaVu Sans Mono",monospace;font-size:.88em;overflow-wrap:anywhere}
        pre{position:relative;margin-block:.4rem;padding:.7rem 1rem;background:#f3f3f3;border:1px solid #767676;overflow-x:auto}
        button,input{font:inherit;color:inherit;padding:.25rem .7rem;border:1px solid #595959;border-radius:4px;background:#fff}
        nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;list-style:none;padding:.6rem 0;margin-block:1rem 0;\
        border-block:1px solid #767676}
        figure{margin:0}
        figure svg{display:block;max-inline-size:100%;block-size:auto}
        .wide{overflow-x:auto}
        .legend{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;list-style:none;padding:0;margin-block-end:.8rem;font-size:.92rem}
        [dir=rtl] .legend svg{transform:scaleX(-1)}
        .cross{fill:#1a1a1a;fill-opacity:.12;pointer-events:none}
        .readout{min-block-size:1.6em;font-weight:600}
        .instruments{display:flex;flex-wrap:wrap;gap:.1rem 1.5rem;font-size:.92rem}
        .instruments div{display:flex;gap:.5rem}
        .instruments dt{font-weight:700}
        .instruments dd{margin:0}
        .filter{position:sticky;inset-block-start:0;z-index:1;padding-block:.6rem;background:#fff;border-block-end:1px solid #767676}
        .filter label{font-weight:700}
        [hidden]{display:none!important}
        @media screen and (max-width:900px){.sheet figure svg{max-inline-size:none}}
        @media (max-width:900px){.columns{grid-template-columns:minmax(0,1fr)}h1{font-size:1.8rem}}
        """

    private static let tables: HTML = """
        table{border-collapse:collapse;inline-size:100%;margin-block:.6rem 1.4rem;font-size:.94rem}
        caption{text-align:start;font-weight:600;padding-block:.3rem}
        th,td{text-align:start;vertical-align:top;padding:.3rem .6rem;border-block-end:1px solid #c8c8c8}
        thead th{border-block-end:2px solid #595959;vertical-align:bottom}
        tfoot th,tfoot td,.total{font-weight:700}
        tfoot th,tfoot td{border-block:2px solid #595959}
        th.group,caption.group{border-inline-start:8px solid var(--group);padding-inline-start:.6rem}
        .numbers td,.numbers thead th:not(:first-child){text-align:end;font-variant-numeric:tabular-nums}
        .reviews{table-layout:fixed;min-inline-size:860px}
        .reviews caption{font-size:1.05rem}
        .reviews th:nth-child(1){inline-size:3.6rem}
        .reviews th:nth-child(2){inline-size:18%}
        .reviews th:nth-child(3){inline-size:14%}
        .reviews .place{text-align:end;color:#4a4a4a;font-variant-numeric:tabular-nums}
        .reviews ul{list-style:none;margin:0;padding:0}
        .reviews tbody th{font-weight:600}
        .reviews tbody tr:nth-child(even){background:#f6f7f9}
        .reviews tbody tr:target{background:#fff3c4;outline:2px solid #7a5c00}
        small,.note,.quiet,.codes{color:#4a4a4a}
        small{font-size:.85em;font-weight:400}
        .note,.codes{font-size:.88em}
        .note,td time{white-space:nowrap}
        .again{font-size:.82em;padding-inline:.4em;border:1px solid #7a5c00;border-radius:.6em;background:#fff3c4;white-space:nowrap}
        """

    private static let print: HTML = """
        @page{size:A4;margin:12mm}
        @media print{
        html{font-size:10.5px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
        .page{max-inline-size:none;padding-inline:0}
        .skip,nav,.filter,.readout,button{display:none!important}
        a{color:inherit;text-decoration:none}
        .wide{overflow:visible}
        .reviews{min-inline-size:0}
        .sheet{break-before:page}
        #figures .columns{grid-template-columns:repeat(2,minmax(0,1fr))}
        #pictures .columns figure{max-inline-size:140mm;margin-inline:auto}
        #pictures,#reviews{break-before:page}
        tr,figure,.tiles,pre{break-inside:avoid}
        h2,h3,caption{break-after:avoid}
        }
        """
}
