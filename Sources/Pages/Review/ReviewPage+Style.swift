import Markup

extension ReviewPage {
    /// The style sheet; distances follow the direction of reading.
    static let style: HTML = """
        *{box-sizing:border-box}
        html{font:16px/1.5 system-ui,"Noto Sans","Noto Sans Arabic","Noto Sans CJK SC",Arial,sans-serif;color:#1a1a1a;background:#fff}
        body{margin:0 0 4rem}
        .page{max-inline-size:60rem;margin-inline:auto;padding-inline:1.25rem}
        .skip{position:absolute;inset-inline-start:1.25rem;inset-block-start:-4rem;padding:.5rem 1rem;background:#fff}
        .skip:focus{inset-block-start:.5rem}
        h1{font-size:2.1rem;line-height:1.2;margin-block:2rem .2rem}
        .reader{margin-block:0 1.5rem;color:#4a4a4a;font-size:1.1rem}
        h2{font-size:1.5rem;line-height:1.25;margin-block:2.8rem .8rem;padding-block-start:.4rem;border-block-start:3px solid #0b3c6f}
        h3{font-size:1.2rem;margin-block:2rem .5rem;color:#0b3c6f}
        h4{font-size:1.05rem;margin-block:1.4rem .4rem}
        h5,h6{font-size:1rem;margin-block:.8rem .3rem}
        article>:is(h3,h4,h5,h6){font-size:1.02rem;margin-block:0 .3rem;color:inherit}
        a{color:#0b3c6f;text-underline-offset:.15em}
        :focus-visible{outline:3px solid #0b3c6f;outline-offset:2px}
        nav{background:#eef2f7;padding-block:.8rem}
        nav h2{font-size:1.1rem;margin:0 0 .4rem;padding:0;border:0}
        nav ul{margin:0;padding:0;list-style:none;columns:16rem;column-gap:2rem}
        nav ul ul{columns:auto;padding-inline-start:1.2rem}
        nav li{break-inside:avoid-column;padding-block:.1rem}
        nav li:has(ul){break-inside:auto}
        dl{margin-block:.3rem .8rem;display:grid;gap:.1rem 1rem}
        section>dl div{display:grid;grid-template-columns:minmax(8rem,max-content) minmax(0,1fr);gap:1rem}
        article dl{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;font-size:.92rem;color:#333}
        article dl div{display:flex;gap:.4rem}
        dt{color:#4a4a4a}
        article dt::after{content:":"}
        dd{margin:0;overflow-wrap:anywhere}
        article{margin-block:.9rem;padding-inline-start:1rem;border-inline-start:3px solid #c3cede}
        article article{margin-block:.6rem;border-inline-start-color:#ddd}
        .text{max-inline-size:44rem;overflow-wrap:anywhere}
        .text p{margin-block:.4rem}
        .mark{font-size:.8em;font-weight:600;padding-inline:.5em;border:1px solid #7a5c00;border-radius:.6em;background:#fff3c4;\
        white-space:nowrap}
        .wide{overflow-x:auto}
        table{border-collapse:collapse;inline-size:100%;margin-block:.4rem 1rem;font-size:.94rem}
        th,td{text-align:start;vertical-align:top;padding:.25rem .6rem;border-block-end:1px solid #c8c8c8}
        thead th{border-block-end:2px solid #595959;vertical-align:bottom}
        @page{size:A4;margin:15mm}
        @media print{
        html{font-size:11px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
        .page,.text{max-inline-size:none}
        .page{padding-inline:0}
        nav.page{padding-inline:.6rem}
        .skip{display:none}
        a{color:inherit;text-decoration:none}
        .wide{overflow:visible}
        thead{display:table-header-group}
        tr,dl,.mark{break-inside:avoid}
        h1,h2,h3,h4,h5,h6{break-after:avoid}
        p{orphans:3;widows:3}
        }
        """
}
