<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.0">
 <renderer-v2 attr="mm_change" type="categorizedSymbol" enableorderby="1" symbollevels="0">
  <categories>
   <category value="neither" symbol="0" label="on neither map" render="true" />
   <category value="only_a" symbol="1" label="on map A alone" render="true" />
   <category value="both" symbol="2" label="on both maps" render="true" />
   <category value="only_b" symbol="3" label="on map B alone" render="true" />
   <category value="not_judged" symbol="4" label="cannot be judged for both maps" render="true" />
   <category value="" symbol="6" label="not compared: without geometry, or not read" render="true" />
  </categories>
  <symbols>
   <symbol name="0" type="marker" alpha="1">
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="triangle" />
      <Option name="outline_color" type="QString" value="255,255,255,255" />
      <Option name="outline_width" type="QString" value="0.7" />
      <Option name="size" type="QString" value="5" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="213,94,0,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="triangle" />
      <Option name="outline_color" type="QString" value="26,26,26,255" />
      <Option name="outline_width" type="QString" value="0.35" />
      <Option name="size" type="QString" value="4.2" />
     </Option>
    </layer>
   </symbol>
   <symbol name="1" type="marker" alpha="1">
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="diamond" />
      <Option name="outline_color" type="QString" value="255,255,255,255" />
      <Option name="outline_width" type="QString" value="0.5" />
      <Option name="size" type="QString" value="4" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="86,180,233,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="diamond" />
      <Option name="outline_color" type="QString" value="26,26,26,255" />
      <Option name="outline_width" type="QString" value="0.35" />
      <Option name="size" type="QString" value="3.4" />
     </Option>
    </layer>
   </symbol>
   <symbol name="2" type="marker" alpha="1">
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="outline_color" type="QString" value="255,255,255,255" />
      <Option name="outline_width" type="QString" value="0.4" />
      <Option name="size" type="QString" value="3.2" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,114,178,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="outline_color" type="QString" value="26,26,26,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="2.8" />
     </Option>
    </layer>
   </symbol>
   <symbol name="3" type="marker" alpha="1">
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="pentagon" />
      <Option name="outline_color" type="QString" value="255,255,255,255" />
      <Option name="outline_width" type="QString" value="0.5" />
      <Option name="size" type="QString" value="3.8" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="240,228,66,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="pentagon" />
      <Option name="outline_color" type="QString" value="26,26,26,255" />
      <Option name="outline_width" type="QString" value="0.4" />
      <Option name="size" type="QString" value="3.2" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="90" />
      <Option name="color" type="QString" value="26,26,26,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="line" />
      <Option name="outline_color" type="QString" value="26,26,26,255" />
      <Option name="outline_width" type="QString" value="0.4" />
      <Option name="size" type="QString" value="3" />
     </Option>
    </layer>
   </symbol>
   <symbol name="4" type="marker" alpha="1">
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="outline_color" type="QString" value="255,255,255,255" />
      <Option name="outline_width" type="QString" value="0.5" />
      <Option name="size" type="QString" value="2.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="outline_color" type="QString" value="85,85,85,255" />
      <Option name="outline_width" type="QString" value="0.5" />
      <Option name="size" type="QString" value="2.3" />
     </Option>
    </layer>
   </symbol>
   <symbol name="6" type="marker" alpha="1">
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="cross" />
      <Option name="outline_color" type="QString" value="255,255,255,255" />
      <Option name="outline_width" type="QString" value="1.1" />
      <Option name="size" type="QString" value="2.6" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="119,119,119,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="cross" />
      <Option name="outline_color" type="QString" value="119,119,119,255" />
      <Option name="outline_width" type="QString" value="0.5" />
      <Option name="size" type="QString" value="2.4" />
     </Option>
    </layer>
   </symbol>
  </symbols>
  <orderby>
   <orderByClause asc="1" nullsFirst="1">array_find(array('outside','not_searched','later','inside','near','unmapped'),coalesce("mm_class",''))</orderByClause>
  </orderby>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>0</layerGeometryType>
</qgis>
