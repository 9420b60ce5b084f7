internal import Law
internal import Mechanism
internal import Registry

extension InventedCycle {
    /// A table of questions with one on each article of the cycle.
    public static var questions: String {
        let rows = definition.texts.texts[0].value.clusters.flatMap { cluster in
            cluster.articles.sorted { $0.key.text < $1.key.text }.flatMap { instrument, articles in
                articles.map {
                    "\(instrument)-\($0.number)-1,\(instrument),\(cluster.number),\($0.number),yes-part-no,,Does your law do so?"
                }
            }
        }
        return "id,instrument,cluster,articles,kind,follows,text\n" + rows.map { $0 + "\n" }.joined()
    }
}
