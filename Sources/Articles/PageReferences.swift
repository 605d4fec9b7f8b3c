import HTML

/// Reads the links and pictures that belong to an article's body.
struct PageReferences {
    let page: Page
    let blocks: PageBlocks
    /// What relative addresses belong to.
    let base: String?

    /// The links of blocks, with their text. Links within the page and scripts are left out.
    func links(of chosen: [Int]) -> [Article.Link] {
        var links: [Article.Link] = []
        for index in chosen where blocks.blocks[index].links > 0 || blocks.blocks[index].linkBytes > 0 {
            let block = blocks.blocks[index]
            let first = max(block.node, index > 0 ? blocks.blocks[index - 1].firstText + 1 : 0)
            let next = index + 1 < blocks.blocks.count ? blocks.blocks[index + 1].firstText : page.nodes.count
            for node in first..<max(first, min(next, Int(page.nodes[block.node].end))) where page.nodes[node].tag == .a
            {
                guard let address = address(page.attribute(.href, of: node)) else { continue }
                let text = TextCleaning.clean(PageText.visible(node, page))
                if !text.isEmpty { links.append(Article.Link(address: address, text: text)) }
            }
        }
        return links
    }

    /// The pictures of `<figure>` elements between two nodes; those within a link, a navigation or an aside belong to others.
    func images(from first: Int, to last: Int) -> [Article.Image] {
        var images: [Article.Image] = []
        var node = max(0, first)
        while node < min(last, page.nodes.count) {
            guard page.nodes[node].tag == .figure, !isElsewhere(node) else {
                node += 1
                continue
            }
            if let image = image(of: node), !images.contains(where: { $0.address == image.address }) {
                images.append(image)
            }
            node = max(node + 1, Int(page.nodes[node].end))
        }
        return images
    }

    private func image(of figure: Int) -> Article.Image? {
        var source: String?
        var caption: String?
        for node in figure..<Int(page.nodes[figure].end) {
            switch page.nodes[node].tag {
            case .img where source == nil:
                let lazy = page.attribute(.dataSource, of: node)
                source = address(lazy) ?? address(page.attribute(.src, of: node))
            case .figcaption where caption == nil: caption = TextCleaning.clean(PageText.visible(node, page))
            default: break
            }
        }
        guard let source else { return nil }
        guard let caption, !caption.isEmpty else { return Article.Image(address: source, caption: nil, credit: nil) }
        let line = CaptionLine(caption)
        let text = line?.caption ?? caption
        return Article.Image(address: source, caption: text.isEmpty ? nil : text, credit: line?.credit)
    }

    private func isElsewhere(_ node: Int) -> Bool {
        var above = Int(page.nodes[node].parent)
        while above > 0 {
            switch page.nodes[above].tag {
            case .a, .nav, .aside, .footer: return true
            default: above = Int(page.nodes[above].parent)
            }
        }
        return false
    }

    private func address(_ value: String?) -> String? {
        guard let value, !value.hasPrefix("#"), !value.hasPrefix("javascript:"), !value.hasPrefix("data:") else {
            return nil
        }
        return CanonicalAddress.absolute(TextCleaning.clean(value), base: base)
    }
}
