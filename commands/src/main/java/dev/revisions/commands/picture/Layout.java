package dev.revisions.commands.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.data.LayoutOptionData;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where the boxes and lines of a diagram stand, found by the Eclipse Layout Kernel.
 *
 * @param width of the whole, in CSS pixels
 * @param height of the whole
 * @param places the upper left corners, in the order of the boxes
 * @param routes the corners of the lines from the table referred to, in the order of the lines
 */
record Layout(double width, double height, List<Point> places, List<List<Point>> routes) {

  /** A point in CSS pixels, from the upper left corner of the picture. */
  record Point(double x, double y) {}

  /** The options, by the full names of the Eclipse Layout Kernel. */
  static final Map<String, String> OPTIONS = options();

  private static Map<String, String> options() {
    var properties = new Properties();
    try (InputStream in = Layout.class.getResourceAsStream("layout.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var options = new TreeMap<String, String>();
    properties.forEach((name, value) -> options.put(name.toString(), value.toString()));
    return options;
  }

  static Layout of(Diagram diagram) {
    ElkNode root = root();
    var nodes = new LinkedHashMap<Box, ElkNode>();
    for (Box box : diagram.boxes()) {
      ElkNode node = ElkGraphUtil.createNode(root);
      Measure measure = Measure.of(box);
      node.setDimensions(measure.width(), measure.height());
      nodes.put(box, node);
    }
    List<ElkEdge> edges =
        diagram.lines().stream()
            .map(
                line -> ElkGraphUtil.createSimpleEdge(nodes.get(line.to()), nodes.get(line.from())))
            .toList();
    new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    return new Layout(
        root.getWidth(),
        root.getHeight(),
        nodes.values().stream().map(node -> new Point(node.getX(), node.getY())).toList(),
        edges.stream().map(edge -> route(edge.getSections().get(0))).toList());
  }

  private static ElkNode root() {
    LayoutMetaDataService service = LayoutMetaDataService.getInstance();
    service.registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    ElkNode root = ElkGraphUtil.createGraph();
    OPTIONS.forEach(
        (name, value) -> {
          LayoutOptionData option = service.getOptionData(name);
          root.setProperty(option, option.parseValue(value));
        });
    root.setProperty(CoreOptions.RANDOM_SEED, 1);
    return root;
  }

  private static List<Point> route(ElkEdgeSection section) {
    return Stream.of(
            Stream.of(new Point(section.getStartX(), section.getStartY())),
            section.getBendPoints().stream().map(bend -> new Point(bend.getX(), bend.getY())),
            Stream.of(new Point(section.getEndX(), section.getEndY())))
        .flatMap(points -> points)
        .toList();
  }
}
